/**
 * Keeps the answers of a function for one run over many records, where few different questions come again and again.
 *
 * @internal
 */
export function remember<Key, Answer extends string | number | boolean | object | null>(
  answerOf: (key: Key) => Answer,
): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  return (key) => {
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = answerOf(key);
      answers.set(key, answer);
    }
    return answer;
  };
}
