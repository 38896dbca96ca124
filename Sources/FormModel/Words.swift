@_exported public import Words
