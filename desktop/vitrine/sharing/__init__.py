"""Links to results: given out, listed, copied again, stopped. Plain Python; knows no Qt."""
