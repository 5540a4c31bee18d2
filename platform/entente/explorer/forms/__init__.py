"""What people fill in: cubes, files of places and figures, kept views."""
