"""`python -m lkjip_xl`, and the command itself: whatever stops it, even while it starts, ends it in one line."""

import os

STOPPED = 130  # as shells say of a program stopped by the keyboard


def main() -> None:
    """Run the command."""
    try:
        from lkjip_xl.cli import main as command

        command()
    except KeyboardInterrupt:
        os.write(2, b"Dihentikan.\n")
        os._exit(STOPPED)


if __name__ == "__main__":
    main()
