"""Measure by mutation: clean agencies of random shape, one error or two, and what the tool makes of them."""
