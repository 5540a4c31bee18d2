"""What was written, checked: counted again by other means, searched once more for identifiers, measured column by column."""
