"""The ready-made analyses: pure functions of plain values, each in a file that names its formula."""
