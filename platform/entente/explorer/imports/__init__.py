"""Files of places and figures that are brought in: read and judged here, written by the services."""
