"""The outputs people hold: lampiran, reconciliation workbook, filled copies, start folder, roll-up."""
