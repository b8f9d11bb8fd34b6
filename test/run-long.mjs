// `npm run test:long`: the search against brute force on 30,000 random worlds instead of 2,000.
process.env.DETOUR_TEST_WORLDS = '30000';
process.argv.push('--selectProjects', 'unit', '--testPathPatterns', 'paths/search/search-engine');
await import('./run.mjs');
