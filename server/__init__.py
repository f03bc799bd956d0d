"""Rolling Text's server: pure cores decide, one service carries a command through, everything else is an edge."""
