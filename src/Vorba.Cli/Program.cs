using System.CommandLine;
using Vorba.Cli;
using Vorba.Cli.Commands;

var root = new RootCommand("Vorba: shops sell by conversation. A kind word brings much.")
{
    DemoCommand.Make(),
    ServeCommand.Make(),
    LabCommand.Make(),
    LintCommand.Make(),
    PreviewCommand.Make(),
    CheckCommand.Make(),
    RehearseCommand.Make(),
    RulesCommand.Make(),
};

return await Doorway.RunAsync(root, args);
