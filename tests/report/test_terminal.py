"""What the terminal shows: worst first, this year's documents before old plans."""

from lkjip_xl.report import terminal


def test_the_worst_findings_come_first(bkd) -> None:
    shown = [bkd.findings[n] for n in terminal.worst_first(bkd)]
    levels = [f.level.value for f in shown]
    assert levels == sorted(levels, key=terminal.LEVELS.index)
    assert [f.code for f in shown[:3]] == [
        "LK001",
        "LK201",
        "LK101",
    ]  # LK202 has the cause of LK201 and is told with it


def test_a_run_fits_on_a_screen_and_counts_everything(bkd) -> None:
    lines = [line.text for line in terminal.report(bkd)]
    assert len(lines) < 80 and max(map(len, lines)) <= 110
    counts = {level: sum(f.level.value == level for f in bkd.findings) for level in terminal.LEVELS}
    assert f"Temuan: {', '.join(f'{n} {level}' for level, n in counts.items())}" in lines


def test_the_best_explanation_is_shown_with_its_cells(bkd) -> None:
    text = "\n".join(line.text for line in terminal.report(bkd))
    assert "1.892.704.700 -> 4.165.853.900" in text
    assert "(kosong) -> 482.351.800" in text
