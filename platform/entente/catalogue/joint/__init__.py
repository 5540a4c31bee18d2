"""Joint exports: one file that holds rows of several controllers, the rule by which it is split, and which series take such files."""
