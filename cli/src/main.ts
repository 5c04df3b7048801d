console.log('redress', process.version, process.argv.slice(2))
