"""One search for everybody: over what the reader may see, and over what everyone may."""
