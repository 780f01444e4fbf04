"""The facts of the BKD Kota Blitar report of 2021 and the workbooks that hold them."""
