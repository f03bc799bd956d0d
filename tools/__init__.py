"""Tools of the house, for those who build it; the program itself never imports them."""
