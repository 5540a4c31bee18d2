"""What people do with the explorer's data: bring places and figures in."""
