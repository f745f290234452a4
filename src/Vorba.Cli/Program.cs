using System.CommandLine;
using Vorba.Cli;
using Vorba.Cli.Commands;

var root = new RootCommand("Vorba: shops sell by conversation. A kind word brings much.")
{
    DemoCommand.Make(),
    ServeCommand.Make(),
    LabCommand.Make(),
};

return await Doorway.RunAsync(root, args);
