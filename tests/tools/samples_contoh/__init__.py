"""An invented agency whose documents agree with each other in everything."""
