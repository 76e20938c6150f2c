// Measures of the list that its rows and its questions share.

export const rowHeightPx = 40;
