"""Files and lines with which programs of others read a received dataset: Excel, Power BI, R and more. Each holds addresses, and never a key."""
