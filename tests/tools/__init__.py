"""What the tests and the developers' measures are made with."""

import os

os.environ.setdefault("LKJIP_JEJAK", "1")  # a fault of ours is a fault of the measure, not an unreadable file
