/** Which country? The code in a small frame, with its name for whoever cannot guess it. */
import { countryName } from '../state/format-values.ts';
import classes from './marks.module.css';

export function CountryBadge({ country }: { readonly country: string | null }) {
  return (
    <abbr className={classes.country} title={countryName(country)}>
      {country ?? '··'}
    </abbr>
  );
}
