// An invented article, for a first try.

export const example = {
  title: 'Harbour bridge to stay shut until spring',
  outlet: 'Tarn Valley Courier',
  text: `The old harbour bridge in Port Ellery will stay closed until at least April, the city council announced on Tuesday, after engineers found cracks in two of its six piers.

"We will not reopen it a day before it is safe," said Mayor Ines Halvorsen. "People have crossed this bridge for ninety years, and they deserve the truth about it."

Repairs will cost about 4.2 million crowns, according to a report by Brannock & Lyle, an engineering firm that the council hired in autumn. Tomas Okafor, the firm's chief inspector, told the Courier that the damage "is worse than anyone expected, but it can be mended".

Shop owners on the north bank are less patient. "Every week that the bridge is shut, we lose a third of our customers," said Lena Marsh, who runs a bakery near the quay. She added that the council had promised a ferry in November and had not kept its word.

A senior official, who asked not to be named, said money for a ferry was never set aside.

The bridge was opened in 1931. About nine thousand people cross it every day.

"Nobody wants to hear it, but this was known for years."
`,
};
