"""The desk: the window's regions put together; every connection between two of them is made here."""
