"""The controls every region is made of: buttons, fields, chips, menus, popovers, progress."""
