"""From documents to rows: for each kind of sheet, which document it is made from, its rows, and its marks."""
