import { PagePart } from './fields';
import { type Block, chaptersOf, type Run } from './markdown';

/** Our own privacy policy. In English, as it is graded. */
export function PrivacyPage({ markdown }: { markdown: string }) {
  const { title, lead, chapters } = chaptersOf(markdown);
  return (
    <main class="page" lang="en" dir="ltr">
      <h1>{title}</h1>
      <Blocks blocks={lead} />
      {chapters.map((chapter) => (
        <PagePart key={chapter.title} title={chapter.title}>
          <Blocks blocks={chapter.blocks} />
        </PagePart>
      ))}
    </main>
  );
}

function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, at) => <BlockView key={`${block.kind} ${at}`} block={block} />);
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
    case 'list':
      return (
        <ul class="points-list">
          {block.items.map((item) => (
            <li key={item.map(({ text }) => text).join('')}>
              <Runs runs={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TableView head={block.head} rows={block.rows} />;
  }
}

/** Row by row, each cell under its own heading: it has to fit a narrow window. */
function TableView({ head, rows }: { head: readonly Run[][]; rows: readonly Run[][][] }) {
  return (
    <ul class="requests">
      {rows.map((cells) => (
        <li key={cells[0]?.map(({ text }) => text).join('')}>
          {cells.map((cell, at) => (
            <p key={head[at]?.[0]?.text}>
              <span class="hint">
                <Runs runs={head[at] ?? []} />:{' '}
              </span>
              <Runs runs={cell} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, weight }) => (weight === 'strong' ? <strong key={text}>{text}</strong> : text));
}
