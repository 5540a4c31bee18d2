"""What the blocks of every page are made of: icons, the line, navigation, and samples of all of them."""
