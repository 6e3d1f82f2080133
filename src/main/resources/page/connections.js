export async function connectionsView() { return { title: 'connections', content: [] }; }
