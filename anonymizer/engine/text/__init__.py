"""Personal details in free text: detection, normal form, what is written in their place and why, and how many may be left."""
