"""lkjip-xl: makes the workbooks behind an Indonesian agency's LKjIP agree with each other."""

__version__ = "0.1.0"
