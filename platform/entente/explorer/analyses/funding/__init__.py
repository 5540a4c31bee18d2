"""An organization’s own money against need."""
