"""A small painter of photo-like scenes for demo data: perspective, textures, light and grain with Pillow alone."""
