"""What the rows of a table are, and which belong to which: readings as hypotheses that the figures judge.

`lines` gathers what each row shows of itself; `clues` turns one kind of clue at a time into levels; `totals` finds
what each total row adds up; `plans` puts these together into readings; `weigh` scores a reading in bits by the sums
that hold and fail under it; `choose` takes the best one and says how sure it is.
"""
