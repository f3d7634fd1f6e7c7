"""In which sense a figure is told: as a rise or a fall, for or against, won or lost. One value has two senses."""
