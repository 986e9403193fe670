import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { recordLoader } from './data/record-loader.ts';
import { correctionSchema, failureSchema } from './lib/page/records.ts';
import { pageSchema } from './lib/page/schema.ts';

export const collections = {
	docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: pageSchema }) }),
	i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
	corrections: defineCollection({ loader: recordLoader('src/content/corrections'), schema: correctionSchema }),
	failures: defineCollection({ loader: recordLoader('src/content/failures'), schema: failureSchema }),
};
