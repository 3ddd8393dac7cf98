/** The names of all states of a view, to choose from. */
export function States({ of, names }: { of: string; names: readonly string[] }) {
  return (
    <main class="notice">
      <h1>States of {of}</h1>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={`?state=${name}`}>{name}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
