"""Layouts as data: one TOML file per kind of table, and the vocabulary of headings."""
