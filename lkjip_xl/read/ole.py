"""One stream out of an OLE compound file, the container of .xls, read with care for cut and circular chains."""

import struct

_END = 0xFFFFFFFA  # this and above: no sector


class BrokenOle(Exception):
    """The container cannot be followed."""


def read_stream(data: bytes, *names: str) -> bytes | None:
    """The first stream that has one of the names (case ignored); None when there is none. Raises BrokenOle."""
    try:
        return _Container(data).stream({name.casefold() for name in names})
    except (struct.error, IndexError, ValueError) as error:
        raise BrokenOle(str(error)) from error


class _Container:
    def __init__(self, data: bytes) -> None:
        self.data = data
        shift, mini_shift = struct.unpack_from("<HH", data, 30)
        if not (7 <= shift <= 16 and 4 <= mini_shift <= shift):
            raise BrokenOle("sector size")
        self.size, self.mini_size = 1 << shift, 1 << mini_shift
        self.directory, self.cutoff, mini_fat = (struct.unpack_from("<I", data, at)[0] for at in (48, 56, 60))
        difat_next = struct.unpack_from("<I", data, 68)[0]
        sectors = [s for s in struct.unpack_from("<109I", data, 76) if s < _END]
        seen = set()
        while difat_next < _END and difat_next not in seen:
            seen.add(difat_next)
            block = self._numbers(difat_next)
            sectors += [s for s in block[:-1] if s < _END]
            difat_next = block[-1]
        self.fat = [number for sector in sectors for number in self._numbers(sector)]
        self.mini_fat_start = mini_fat

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self.size
        return self.data[start : start + self.size]

    def _numbers(self, sector: int) -> tuple[int, ...]:
        block = self._sector(sector)
        return struct.unpack(f"<{len(block) // 4}I", block[: len(block) // 4 * 4]) or (_END,)

    def _chain(self, start: int, table: list[int]) -> list[int]:
        chain: list[int] = []
        seen: set[int] = set()
        while start < _END:
            if start in seen or start >= len(table):
                break  # circular or cut: what came so far is all there is
            seen.add(start)
            chain.append(start)
            start = table[start]
        return chain

    def _content(self, start: int) -> bytes:
        return b"".join(map(self._sector, self._chain(start, self.fat)))

    def stream(self, names: set[str]) -> bytes | None:
        directory = self._content(self.directory)
        root: tuple[int, int] | None = None
        found: tuple[int, int] | None = None
        for at in range(0, len(directory) - 127, 128):
            length, kind = struct.unpack_from("<H", directory, at + 64)[0], directory[at + 66]
            name = directory[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
            start, size = struct.unpack_from("<II", directory, at + 116)
            if kind == 5:
                root = (start, size)
            elif kind == 2 and name.casefold() in names and found is None:
                found = (start, size)
        if found is None:
            return None
        start, size = found
        if size >= self.cutoff or root is None:
            return self._content(start)[:size]
        mini = self._content(root[0])
        table = [n for sector in self._chain(self.mini_fat_start, self.fat) for n in self._numbers(sector)]
        pieces = (mini[n * self.mini_size : (n + 1) * self.mini_size] for n in self._chain(start, table))
        return b"".join(pieces)[:size]
