"""Other ways in which an agency could have kept the same report."""
