"""Small worlds of consensus, explored completely."""
