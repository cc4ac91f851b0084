"""QObjects and item models between the engine and the widgets. No QtWidgets here."""
