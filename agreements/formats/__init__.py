"""An agreement and its dates in the forms that programs read."""
