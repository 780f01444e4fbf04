"""The commands. The only module that prints or exits; what it prints is made by `report`."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

import click

from lkjip_xl import __version__
from lkjip_xl.model import LkjipError, inner_fault, why
from lkjip_xl.report.lines import Line
from lkjip_xl.result import Result
from lkjip_xl.screen import Progress, data, finish, prepare, say

CANNOT_GO_ON = 3
_NUMBERS = (click.types.IntParamType,)
STOPPED = 130  # as shells say of a program stopped by the keyboard
_FOLDER = click.Path(path_type=Path, readable=False)  # what cannot be read is told where it is read


class _Command(click.Command):
    """A command whose own words are Indonesian."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage(ctx.command_path, _usage_pieces(self, ctx), prefix="Cara pakai: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        options = (p for p in self.get_params(ctx) if isinstance(p, click.Option))
        records = [record for p in options if (record := p.get_help_record(ctx))]
        with formatter.section("Pilihan"):
            formatter.write_dl(records)


class _Group(click.Group):
    """A group whose own words are Indonesian, faults of use included."""

    command_class = _Command

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage(ctx.command_path, "PERINTAH ...", prefix="Cara pakai: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Perintah"):
            formatter.write_dl(
                [(name, command.get_short_help_str(120)) for name, command in sorted(self.commands.items())]
            )
        formatter.write_paragraph()
        formatter.write_text("Keterangan lengkap sebuah perintah: lkjip-xl PERINTAH --help")

    def main(self, *args: Any, **extra: Any) -> Any:
        extra["standalone_mode"] = False
        code: Any = 0
        try:
            try:
                code = super().main(*args, **extra)
            except SystemExit as ended:
                code = ended.code
            finish()
        except LkjipError as fault:
            _stop(str(fault))
        except click.UsageError as fault:
            _misused(fault)
        except (click.Abort, KeyboardInterrupt):
            say("Dihentikan sebelum selesai. Hasil yang lama tidak berubah; jalankan lagi.", fg="red", err=True)
            raise SystemExit(STOPPED) from None
        except Exception as fault:
            _stop(_bug(fault))
        raise SystemExit(code if isinstance(code, int) else 0)


def _usage_pieces(command: click.Command, ctx: click.Context) -> str:
    return " ".join(command.collect_usage_pieces(ctx)).replace("[OPTIONS]", "[PILIHAN]")


def _misused(fault: click.UsageError) -> NoReturn:
    """A fault of use: what is wrong, how it is used; exit 2."""
    if isinstance(fault, click.exceptions.NoArgsIsHelpError):
        say(fault.format_message(), err=True)
        raise SystemExit(2)
    if fault.ctx is not None:
        say(fault.ctx.get_usage(), err=True)
        say(f"Keterangan: {fault.ctx.command_path} --help", err=True)
    say(_in_indonesian(fault), fg="red", err=True)
    raise SystemExit(2)


def _in_indonesian(fault: click.UsageError) -> str:
    """click's own messages in Indonesian; ours are so already."""
    message = fault.format_message()
    if isinstance(fault, click.NoSuchOption):
        near = f" Mungkin maksudnya {fault.possibilities[0]}." if fault.possibilities else ""
        return f"Pilihan {fault.option_name} tidak dikenal.{near}"
    if isinstance(fault, click.MissingParameter):
        return f"{fault.param.make_metavar(fault.ctx) if fault.param and fault.ctx else 'Isian'} belum disebutkan."
    if isinstance(fault, click.BadParameter) and not isinstance(fault.param and fault.param.type, _NUMBERS):
        name = fault.param.opts[0] if fault.param and fault.param.opts else "Isian"
        return f"{name} tidak dapat dipakai: {message}"
    if isinstance(fault, click.BadParameter):
        name = fault.param.opts[0] if fault.param and fault.param.opts else "Isian"
        bounds = re.search(r"(-?\d+)<=x<=(-?\d+)", message)
        return f"{name} harus angka bulat" + (f" dari {bounds[1]} sampai {bounds[2]}." if bounds else ".")
    if unknown := re.match(r"No such command '([^']*)'", message):
        meant = re.search(r"Did you mean '([^']*)'", message)
        hint = f" Mungkin maksudnya {meant[1]}." if meant else ""
        return f"Perintah {unknown[1]} tidak dikenal.{hint} Daftar perintah: lkjip-xl --help"
    if surplus := re.match(r"Got unexpected extra arguments? \((.*)\)", message):
        return f"{surplus[1]} tidak dimengerti. Nama folder yang memuat spasi perlu diapit tanda kutip."
    if "requires an argument" in message:
        return "Pilihan terakhir belum diberi isi."
    return message or "Perintah belum disebutkan."


def _stop(message: str) -> NoReturn:
    say(message, fg="red", err=True)
    raise SystemExit(CANNOT_GO_ON)


def _bug(fault: Exception) -> str:
    """A fault of ours in one sentence: what, where in the program, and what to do; never a traceback."""
    return (
        f"Terjadi {inner_fault(fault)}. Berkas asli tidak berubah. "
        "Kirimkan pesan ini kepada pengelola program, beserta keluaran: lkjip-xl kenali BERKAS"
    )


def _help_option(command: Callable[..., Any]) -> Callable[..., Any]:
    return click.help_option("--help", "-h", help="Tampilkan keterangan ini.")(command)


def _show(lines: Iterable[Line], *, err: bool = False) -> None:
    for line in lines:
        say(line.text, err=err, **line.style)


@click.group(name="lkjip-xl", cls=_Group, context_settings={"help_option_names": ["--help", "-h"]})
@click.version_option(__version__, prog_name="lkjip-xl", message="%(prog)s %(version)s")
def main() -> None:
    """Menyelaraskan angka-angka LKjIP: membaca buku kerja RKT, PK, Perubahan PK, pengukuran kinerja,
    DPA/DPPA dan Renstra dalam satu folder, memeriksanya satu sama lain, lalu menulis lampiran siap
    cetak, buku rekonsiliasi, dan salinan yang sudah dilengkapi. Berkas asli tidak pernah diubah."""
    prepare()


@main.command()
@click.argument("folder", type=_FOLDER)
@click.option("--hasil", type=_FOLDER, metavar="DIR", help="Folder hasil (bawaan: FOLDER/hasil).")
@click.option("--template", type=_FOLDER, metavar="F", help="Templat lampiran milik sendiri.")
@click.option(
    "--tahun", type=click.IntRange(1990, 2100), metavar="N", help="Tahun laporan, bila dokumen tidak menyebutnya."
)
@click.option("--opd", metavar="NAMA", help="Perangkat daerah yang dilaporkan, bila folder memuat beberapa.")
@click.option(
    "--ketat", is_flag=True, help="Keluar dengan kode 1 bila ada galat, atau bila karena sebab lain belum siap cetak."
)
@click.option("--ikuti-tautan", "ikuti", is_flag=True, help="Baca juga tautan yang menuju ke luar folder.")
@_help_option
def proses(
    folder: Path,
    hasil: Path | None,
    template: Path | None,
    tahun: int | None,
    opd: str | None,
    ketat: bool,
    ikuti: bool,
) -> None:
    """Pekerjaan utama: baca, periksa, dan tulis semua hasil."""
    from lkjip_xl import pipeline
    from lkjip_xl.report import terminal
    from lkjip_xl.report.standing import conclusion

    if template is not None and not template.is_file():
        what = "adalah folder; sebutkan berkasnya" if template.is_dir() else "tidak ada; periksa nama dan letaknya"
        raise click.UsageError(f"Templat {template} {what}.")
    progress = Progress()
    try:
        result = pipeline.examine(folder, year=tahun, opd=opd, template=template, links=ikuti, progress=progress)
        produced = pipeline.produce(result, hasil or folder / "hasil", template, progress)
    finally:
        progress.done()
    result = replace(result, faults=produced.faults)
    _show(terminal.report(result))
    _show(terminal.written(produced, result))
    if ketat and not conclusion(result).ready:
        raise SystemExit(1)


@main.command()
@click.argument("folder", type=_FOLDER)
@click.option("--json", "target", metavar="F|-", help="Tulis temuan sebagai JSON ke berkas F, atau - untuk layar.")
@click.option(
    "--tahun", type=click.IntRange(1990, 2100), metavar="N", help="Tahun laporan, bila dokumen tidak menyebutnya."
)
@click.option("--opd", metavar="NAMA", help="Perangkat daerah yang diperiksa, bila folder memuat beberapa.")
@click.option("--ikuti-tautan", "ikuti", is_flag=True, help="Baca juga tautan yang menuju ke luar folder.")
@_help_option
def periksa(folder: Path, target: str | None, tahun: int | None, opd: str | None, ikuti: bool) -> None:
    """Hanya memeriksa; tidak menulis apa pun selain JSON yang diminta. Kode keluar 1 bila ada galat."""
    from lkjip_xl import pipeline
    from lkjip_xl.report import temuan, terminal
    from lkjip_xl.write.destination import is_input

    progress = Progress()
    try:
        result = pipeline.examine(folder, year=tahun, opd=opd, links=ikuti, progress=progress)
    finally:
        progress.done()
    if target == "-":
        data(temuan.to_text(result).encode("utf-8"))
    else:
        if target:
            if is_input(Path(target), folder, result.folder.files, _last_year(result)):
                _stop(f"{target} adalah berkas masukan dan tidak akan ditimpa. Pilih nama lain untuk --json.")
            _write(Path(target), temuan.to_text(result))
        _show(terminal.report(result))
    if any(f.level.value == "galat" for f in result.findings):
        raise SystemExit(1)


def _last_year(result: Result) -> Path | None:
    return result.path / result.settings.previous if result.settings.previous else None


def _write(path: Path, text: str) -> None:
    from lkjip_xl.write.stage import whole

    try:
        with whole(path) as half:
            half.write_text(text, encoding="utf-8")
    except OSError as fault:
        _stop(f"{path} tidak dapat ditulis: {why(fault)}. Periksa nama folder, atau tutup berkas itu dahulu.")


@main.command()
@click.argument("files", nargs=-1, required=True, type=_FOLDER, metavar="BERKAS...")
@_help_option
def kenali(files: tuple[Path, ...]) -> None:
    """Per lembar: tata letak yang cocok, arti setiap kolom, dan apa yang tidak dipahami."""
    from lkjip_xl.model import Unreadable
    from lkjip_xl.read import read_book
    from lkjip_xl.recognise import recognise
    from lkjip_xl.report.kenali import show
    from lkjip_xl.settings import load

    recognised = False
    for path in files:
        try:
            if not path.is_file():
                raise Unreadable(_no_file(path))
            settings = load(path.parent)
            book = read_book(path, settings.limits)
        except Unreadable as fault:
            say(f"{path.name}: {fault}", fg="red", err=True)
            continue
        found = recognise(book, settings)
        recognised = recognised or bool(found.documents)
        _show(show(book, found))
    if not recognised:
        raise SystemExit(CANNOT_GO_ON)


def _no_file(path: Path) -> str:
    if path.is_dir():
        return "adalah folder; sebutkan berkasnya"
    return "bukan berkas biasa" if path.exists() else "tidak ditemukan; periksa nama dan letaknya"


@main.command()
@click.argument("kode", required=False)
@_help_option
def aturan(kode: str | None) -> None:
    """Daftar pemeriksaan, atau penjelasan satu pemeriksaan."""
    from lkjip_xl.checks import CATALOGUE
    from lkjip_xl.report import rules

    if kode is None:
        _show(rules.listing(CATALOGUE))
        return
    lines = rules.page(CATALOGUE, kode)
    if lines is None:
        raise click.UsageError(f"Kode {kode} tidak dikenal. Daftar kode: lkjip-xl aturan")
    _show(lines)


@main.command()
@click.argument("folder", type=_FOLDER, metavar="DIR")
@_help_option
def contoh(folder: Path) -> None:
    """Tulis folder siap pakai: formulir kosong, templat, lkjip.toml, dan peluncur untuk Windows."""
    from lkjip_xl.write.contoh import write_start_folder

    written = write_start_folder(folder)
    say(f"Folder {folder} siap. Isinya:")
    for name in written:
        say(f"  {name}")
    say(f'Isi formulirnya, lalu jalankan: lkjip-xl proses "{folder}"')


@main.command()
@click.argument("folder", type=_FOLDER)
@click.option(
    "--pekerja", type=click.IntRange(1, 256), metavar="N", help="Jumlah pekerja (bawaan: jumlah inti komputer)."
)
@click.option("--dask", metavar="ALAMAT", help="Alamat penjadwal Dask, untuk memakai banyak komputer.")
@click.option("--ikuti-tautan", "ikuti", is_flag=True, help="Baca juga tautan yang menuju ke luar folder.")
@_help_option
def kota(folder: Path, pekerja: int | None, dask: str | None, ikuti: bool) -> None:
    """Banyak perangkat daerah: FOLDER berisi satu folder per perangkat daerah; semua diproses dan direkap."""
    from lkjip_xl.report import terminal
    from lkjip_xl.town import process_town

    progress = Progress()
    try:
        town = process_town(folder, pekerja, dask, progress, links=ikuti)
    finally:
        progress.done()
    _show(terminal.town(town))
