"""What is said of a run: terminal text, temuan.json, pages of the checks. Pure functions."""
