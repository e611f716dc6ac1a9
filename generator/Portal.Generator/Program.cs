using Portal.Generator.Commands;

return await PortalCommand.RunAsync(args, Console.Out, Console.Error);
