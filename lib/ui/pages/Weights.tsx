import { useId } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { CONCERNS, type Concern, type Settings, WEIGHTS, type Weight } from '../../policy/settings';
import { labelOf } from '../labels';

/** A slider for each concern, with its position in words. */
export function Weights({
  weights,
  onChange,
}: {
  weights: Settings['weights'];
  onChange: (weights: Settings['weights']) => void;
}) {
  return (
    <div class="weights">
      {CONCERNS.map((concern) => (
        <WeightSlider
          key={concern}
          concern={concern}
          weight={weights[concern] ?? 'as-published'}
          onChange={(weight) => onChange({ ...weights, [concern]: weight })}
        />
      ))}
      {Object.values(weights).some((weight) => weight !== 'as-published') && (
        <button type="button" class="quiet" onClick={() => onChange({})}>
          {t('optionsResetWeights')}
        </button>
      )}
    </div>
  );
}

function WeightSlider({
  concern,
  weight,
  onChange,
}: {
  concern: Concern;
  weight: Weight;
  onChange: (weight: Weight) => void;
}) {
  const id = useId();
  const word = labelOf('weight', weight);
  return (
    <div class="weight" data-weight={weight}>
      <label for={id}>{labelOf('concern', concern)}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={WEIGHTS.length - 1}
        step={1}
        value={WEIGHTS.indexOf(weight)}
        aria-valuetext={word}
        onInput={({ currentTarget }) => {
          const chosen = WEIGHTS[Number(currentTarget.value)];
          if (chosen) onChange(chosen);
        }}
      />
      <span class="weight-word" aria-hidden="true">
        {word}
      </span>
    </div>
  );
}
