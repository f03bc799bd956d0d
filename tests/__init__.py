"""The tests of the house; README.md says where a new one goes."""
