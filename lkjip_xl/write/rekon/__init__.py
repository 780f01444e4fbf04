"""The sheets of the reconciliation workbook, one module each."""
