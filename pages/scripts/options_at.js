// The option with these words, and not the one that came to stand in its place meanwhile; null if it went.
(options, [at, words]) => {
  const fits = (option) => option && option.text === words;
  return (fits(options[at]) ? options[at] : options.find(fits) || { element: null }).element;
}
