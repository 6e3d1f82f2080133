export async function searchView() { return { title: 'search', content: [] }; }
