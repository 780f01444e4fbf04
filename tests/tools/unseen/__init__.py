"""Workbooks in the shapes of agencies and applications that are not among our samples, made by hand."""

from tests.tools.unseen import measuring, money, planning

CASES = (*planning.CASES, *measuring.CASES, *money.CASES)
